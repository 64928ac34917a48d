package news.dateline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.account.FirstPassword;
import news.dateline.shared.SiteAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class ReadyLineTest {

    @Test
    void saysTheAddressThatIsSet(CapturedOutput output) {
        application(WebApplicationType.SERVLET)
                .run("--server.port=0", "--dateline.base-url=https://news.example")
                .close();
        assertThat(output).contains("Dateline is at https://news.example/ - sign in at https://news.example/login");
    }

    @Test
    void saysNothingWithoutAServer(CapturedOutput output) {
        application(WebApplicationType.NONE)
                .run("--dateline.base-url=https://news.example")
                .close();
        assertThat(output).doesNotContain("Dateline is at");
    }

    private static SpringApplicationBuilder application(WebApplicationType type) {
        return new SpringApplicationBuilder(Application.class)
                .web(type)
                .properties("spring.config.name=none", "spring.main.banner-mode=off");
    }

    @Configuration
    @EnableConfigurationProperties(SiteAddress.class)
    @Import({ReadyLine.class, SignInHint.class, FirstPassword.class})
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class Application {}
}
