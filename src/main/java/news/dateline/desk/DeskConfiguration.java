package news.dateline.desk;

import news.dateline.account.Accounts;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class DeskConfiguration implements WebMvcConfigurer {

    private final Accounts accounts;

    DeskConfiguration(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SignedIn(accounts)).addPathPatterns("/admin/**", "/account/**");
    }
}
