package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManagerFactory;
import news.dateline.story.WorkingTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private final EntityManagerFactory broken = mock();
    private final Engine engine = mock();
    private final IndexRecord record = mock();
    private final Filling filling = mock();
    private SearchIndex index;

    @BeforeEach
    void claim() {
        when(engine.record()).thenReturn(record);
        when(record.begin(anyLong(), anyBoolean())).thenReturn(true);
        when(broken.unwrap(any())).thenThrow(new IllegalStateException("broken"));
        when(filling.start(anyBoolean(), any())).thenThrow(new IllegalStateException("broken"));
        index = new SearchIndex(
                broken, mock(SearchDocuments.class), mock(WorkingTexts.class), engine, filling, mock(Leftovers.class));
    }

    @Test
    void aRebuildThatCannotBeginHoldsNoClaim() {
        assertThatThrownBy(index::rebuild).hasStackTraceContaining("broken");
        verify(record).end(false);
    }

    @Test
    void whatFailedIsSaidEvenIfItsEndCannotBeRecorded() {
        doThrow(new IllegalStateException("no database")).when(record).end(anyBoolean());
        assertThatThrownBy(index::rebuild).hasStackTraceContaining("broken");
        assertThatThrownBy(index::fill).hasStackTraceContaining("broken");
    }
}
