package news.dateline.story.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out what became of each paragraph of a text. */
final class Paragraphs {

    /** Beyond this, all that stands between the first difference and the last counts as changed. */
    private static final int MOST = 3_000;

    private final List<Block> older;
    private final List<Block> newer;
    private final List<Paragraph> compared = new ArrayList<>();

    Paragraphs(List<Block> older, List<Block> newer) {
        this.older = older;
        this.newer = newer;
    }

    List<Paragraph> compared() {
        int before = 0;
        int after = 0;
        for (Stretch changed : Stretch.between(texts(older), texts(newer), MOST)) {
            keep(before, after, changed.start() - before);
            Groups.of(changed, older, newer).forEach(this::add);
            before = changed.end();
            after = changed.to();
        }
        keep(before, after, older.size() - before);
        return withMoves();
    }

    private void keep(int before, int after, int number) {
        for (int i = 0; i < number; i++) {
            became(older.get(before + i), newer.get(after + i));
        }
    }

    private void add(Stretch group) {
        if (group.isReplacement()) {
            became(
                    Block.joined(older.subList(group.start(), group.end())),
                    Block.joined(newer.subList(group.from(), group.to())));
        } else {
            older.subList(group.start(), group.end()).forEach(block -> compared.add(Paragraph.of(Fate.REMOVED, block)));
            newer.subList(group.from(), group.to()).forEach(block -> compared.add(Paragraph.of(Fate.ADDED, block)));
        }
    }

    private void became(Block was, Block is) {
        List<Piece> gap = was.gap().equals(is.gap())
                ? Piece.joined(List.of(new Piece(Fate.KEPT, is.gap())))
                : Piece.replacing(was.gap(), is.gap());
        compared.add(new Paragraph(WordDifference.words(was.text(), is.text()), gap, false));
    }

    /** What was removed in one place and added in another was moved. */
    private List<Paragraph> withMoves() {
        Set<String> moved = texts(Fate.REMOVED);
        moved.retainAll(texts(Fate.ADDED));
        return compared.stream()
                .map(one -> moved.contains(one.text()) && !one.isKept() ? one.asMoved() : one)
                .toList();
    }

    private Set<String> texts(Fate fate) {
        return compared.stream()
                .filter(one -> one.is(fate) && !one.words().isEmpty())
                .map(Paragraph::text)
                .collect(Collectors.toSet());
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }
}
