package news.dateline.desk.mail;

import news.dateline.shared.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/** @param from whom messages come from */
@ConfigurationProperties("dateline.mail")
record MailSettings(@Nullable String from) {

    String from(SiteAddress site) {
        return StringUtils.hasText(from) ? from : "dateline@" + site.baseUrl().getHost();
    }
}
