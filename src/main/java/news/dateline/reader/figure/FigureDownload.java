package news.dateline.reader.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of all figures and claims, for programs.
 *
 * @param self its own address
 * @param next the address of the following part; left out on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureDownload(String self, @Nullable String next, List<DownloadedEntry> items) {}
