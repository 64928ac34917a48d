package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class IndexVersionTest {

    @Test
    void theSettingsOfOpenSearchAreAPartOfIt() {
        assertThat(new SharedRecord(mock(JdbcClient.class)).version())
                .startsWith("OpenSearch ")
                .isNotEqualTo(IndexVersion.of("OpenSearch", OpenSearchAnalysis.class));
    }
}
