package news.dateline.seed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param seed whether an empty database is filled with the built-in stories (DATELINE_SEED) */
@ConfigurationProperties("dateline")
record SeedSettings(@DefaultValue("true") boolean seed) {}
