package news.dateline.reader.held;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param held how much is ready for other pages (DATELINE_READER_HELD), a story's worth being two; 0 reads all each time */
@ConfigurationProperties("dateline.reader")
record HeldSettings(@DefaultValue("1000") int held) {

    HeldSettings {
        if (held < 0) {
            throw new IllegalArgumentException("dateline.reader.held cannot be negative");
        }
    }
}
