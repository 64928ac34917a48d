package news.dateline.desk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.net.URI;
import news.dateline.shared.SiteAddress;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class NoMailTest {

    private final ApplicationContextRunner portal = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withBean(Letters.class, () -> mock(Letters.class))
            .withBean(MailSettings.class, () -> new MailSettings(""))
            .withBean(SiteAddress.class, () -> new SiteAddress(URI.create("https://news.example.org")))
            .withUserConfiguration(Postman.class);

    @Test
    void withoutAServerNobodySendsAnything() {
        portal.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Postman.class));
        portal.withPropertyValues("spring.mail.host= ")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Postman.class));
    }

    @Test
    void withOneSomebodyDoes() {
        portal.withPropertyValues("spring.mail.host=mail.example.org")
                .run(context -> assertThat(context).hasSingleBean(Postman.class));
    }

    @Test
    void messagesComeFromThePortalOrFromWhomTheSettingNames() {
        SiteAddress site = new SiteAddress(URI.create("https://news.example.org"));
        assertThat(new MailSettings(null).from(site)).isEqualTo("dateline@news.example.org");
        assertThat(new MailSettings("desk@example.org").from(site)).isEqualTo("desk@example.org");
    }
}
