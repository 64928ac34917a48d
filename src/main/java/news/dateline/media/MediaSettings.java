package news.dateline.media;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param folder where the files of pictures lie */
@ConfigurationProperties("dateline.media")
record MediaSettings(String folder) {}
