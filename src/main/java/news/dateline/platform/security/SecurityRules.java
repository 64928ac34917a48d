package news.dateline.platform.security;

import news.dateline.platform.InlineStyle;
import news.dateline.platform.failure.UnreadableRequests;
import news.dateline.shared.SiteAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/** Two houses under one roof: the desk asks who you are, readers are never asked anything. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Lets one browser send several requests at once. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOnPostgreSql() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** By the name under which Spring Session looks for it; whoever else wants a template gets the usual one. */
    @Bean(name = "springSessionTransactionOperations", defaultCandidate = false)
    TransactionOperations sessionWrites(PlatformTransactionManager transactions) {
        return new SessionWrites(transactions);
    }

    @Bean
    @Order(1)
    SecurityFilterChain desk(
            HttpSecurity http,
            SiteAddress site,
            InlineStyle style,
            CsrfTokenRepository formTokens,
            DeskSignIn signIn,
            FreshSignIn fresh) {
        signIn.addTo(http);
        GivenBackForms givenBack = new GivenBackForms(site);
        RefusedPost refused = new RefusedPost(givenBack);
        return http.securityMatcher("/admin", "/admin/**", "/login", "/login/**", "/logout", "/account/**")
                .authorizeHttpRequests(rules -> rules.requestMatchers("/login", "/login/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/account/passkeys", "/account/passkeys/options")
                        .access(fresh)
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens).ignoringRequestMatchers(givenBack))
                .exceptionHandling(
                        handling -> handling.accessDeniedHandler(refused).authenticationEntryPoint(refused))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterAfter(new UnreadableRequests(), HeaderWriterFilter.class)
                .addFilterAfter(new ForeignPosts(site), HeaderWriterFilter.class)
                .headers(Headers.common(site, style, ReferrerPolicy.SAME_ORIGIN))
                .headers(headers -> headers.cacheControl(Customizer.withDefaults()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain readers(HttpSecurity http, SiteAddress site, InlineStyle style, MetricsSettings metrics) {
        return http.authorizeHttpRequests(
                        rules -> rules.requestMatchers("/actuator/health", "/actuator/health/**", MetricsDoor.PATH)
                                .permitAll()
                                .requestMatchers("/actuator", "/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .permitAll())
                // Who a reader is makes no difference, so nobody looks for it.
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                // Nothing can be changed here, and a token would need a cookie.
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterAfter(new UnreadableRequests(), HeaderWriterFilter.class)
                .addFilterAfter(new ForeignPosts(site), HeaderWriterFilter.class)
                .addFilterAfter(new MetricsDoor(metrics), ForeignPosts.class)
                // Pages say themselves how long they may be kept.
                .headers(Headers.common(site, style, ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .build();
    }
}
