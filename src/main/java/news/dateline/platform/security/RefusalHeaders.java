package news.dateline.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import news.dateline.platform.InlineStyle;
import news.dateline.shared.SiteAddress;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Gives pages of errors their headers where the request was refused before the rules of its house were asked. */
@Configuration(proxyBeanMethods = false)
class RefusalHeaders {

    @Bean
    FilterRegistrationBean<Filter> headersOfRefusals(SiteAddress site, InlineStyle style) {
        List<HeaderWriter> writers = Headers.writers(site, style, ReferrerPolicy.SAME_ORIGIN);
        Filter filter = (request, response, chain) -> {
            HttpServletResponse answer = (HttpServletResponse) response;
            if (!answer.containsHeader("Content-Security-Policy")) {
                writers.forEach(writer -> writer.writeHeaders((HttpServletRequest) request, answer));
            }
            chain.doFilter(request, response);
        };
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return registration;
    }
}
