package news.dateline.desk.story;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class StoryConfiguration implements WebMvcConfigurer {

    private final HalfFilledFigures figures;

    StoryConfiguration(HalfFilledFigures figures) {
        this.figures = figures;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(figures).addPathPatterns("/admin/stories/**");
    }
}
