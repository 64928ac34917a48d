package news.dateline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FullDiskTest {

    @Test
    void isFoundBehindWhateverFailedForIt() {
        assertThat(FullDisk.isIn(new IllegalStateException(new SQLException("could not extend file", "53100"))))
                .isTrue();
        assertThat(FullDisk.isIn(new UncheckedIOException(new IOException("/tmp/a: No space left on device"))))
                .isTrue();
    }

    @Test
    void isNoOtherFailure() {
        assertThat(FullDisk.isIn(new SQLException("too many connections", "53300")))
                .isFalse();
        assertThat(FullDisk.isIn(new IOException())).isFalse();
        assertThat(FullDisk.isIn(new IllegalStateException("No space left on device")))
                .isFalse();
    }
}
