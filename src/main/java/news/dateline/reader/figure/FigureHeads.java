package news.dateline.reader.figure;

import java.util.List;
import news.dateline.reader.head.Head;
import news.dateline.reader.head.Heads;
import news.dateline.reader.ledger.LedgerData;
import news.dateline.reader.structured.JsonLd;
import news.dateline.reader.structured.SchemaLinks;
import news.dateline.reader.structured.SchemaType;
import org.springframework.stereotype.Component;

/** What the head of the page of all figures and claims says of it. */
@Component
class FigureHeads {

    private final Heads heads;
    private final SchemaLinks links;
    private final LedgerData ledger;

    FigureHeads(Heads heads, SchemaLinks links, LedgerData ledger) {
        this.heads = heads;
        this.links = links;
        this.ledger = ledger;
    }

    Head of(FigurePage page, String language) {
        Head head = heads.page("/figures", "figures.intro");
        List<SchemaType> told = page.lines().items().stream()
                .filter(line -> LedgerData.isTold(line.note()))
                .map(line -> ledger.of(
                        line.note(), line.stories().stream().map(links::story).toList(), language))
                .toList();
        return told.isEmpty() ? head : head.withData(JsonLd.of(told));
    }
}
