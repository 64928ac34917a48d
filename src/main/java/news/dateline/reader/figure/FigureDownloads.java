package news.dateline.reader.figure;

import java.util.List;
import java.util.UUID;
import news.dateline.evidence.LedgerPages;
import news.dateline.evidence.LedgerPlace;
import news.dateline.reader.structured.SchemaLinks;
import news.dateline.shared.BadAddressException;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together parts of the list of all figures and claims, for programs. */
@Component
class FigureDownloads {

    static final int PART_SIZE = 250;

    private final FigureChoices choices;
    private final LedgerPages list;
    private final DownloadedEntries entries;
    private final SchemaLinks links;

    FigureDownloads(FigureChoices choices, LedgerPages list, DownloadedEntries entries, SchemaLinks links) {
        this.choices = choices;
        this.list = list;
        this.entries = entries;
        this.links = links;
    }

    /**
     * @param path of the list in some format, without a language prefix
     * @throws BadAddressException when it is narrowed to something that there is not: a program would not notice that
     *     it got all
     */
    @Transactional(readOnly = true)
    FigureDownload part(String path, FigureRequest request, PageKey<LedgerPlace> key, String language) {
        List<Choice> chosen = choices.of(request, language);
        chosen.stream().filter(choice -> choice.unknown() != null).findFirst().ifPresent(choice -> {
            throw new BadAddressException("There is no " + choice.parameter() + " \"" + choice.unknown() + "\".");
        });
        KeysetPage<LedgerPlace> places = list.page(FigurePages.concepts(chosen), request.state(), key, PART_SIZE);
        List<UUID> ids = places.items().stream().map(LedgerPlace::id).toList();
        return new FigureDownload(
                links.address(
                        request.url(path, key.isFirst() ? null : key.place().toString()), language),
                places.next() == null ? null : links.address(request.url(path, places.next()), language),
                entries.of(ids, language));
    }
}
