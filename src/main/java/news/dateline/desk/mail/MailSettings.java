package news.dateline.desk.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import news.dateline.shared.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/** @param from whom messages come from */
@ConfigurationProperties("dateline.mail")
record MailSettings(@Nullable String from) {

    MailSettings {
        if (StringUtils.hasText(from) && !isAddress(from)) {
            throw new IllegalArgumentException("dateline.mail.from is no address such as desk@example.org: " + from);
        }
    }

    private static boolean isAddress(String text) {
        try {
            new InternetAddress(text, true);
            return text.contains("@");
        } catch (AddressException none) {
            return false;
        }
    }

    String from(SiteAddress site) {
        return StringUtils.hasText(from) ? from : "dateline@" + site.baseUrl().getHost();
    }
}
