package news.dateline.platform;

import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.ErrorHandler;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SchedulingConfiguration {

    @Bean
    ThreadPoolTaskSchedulerCustomizer failuresOfThreads(ErrorHandler failures) {
        return scheduler -> scheduler.setErrorHandler(failures);
    }

    /** The scheduler there is where threads are virtual. */
    @Bean
    SimpleAsyncTaskSchedulerCustomizer failuresOfVirtualThreads(ErrorHandler failures) {
        return scheduler -> scheduler.setErrorHandler(failures);
    }
}
