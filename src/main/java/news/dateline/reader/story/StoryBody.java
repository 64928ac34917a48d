package news.dateline.reader.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Mention;
import news.dateline.concept.NameMatcher;
import news.dateline.concept.Spelling;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.shared.text.Markdown;
import news.dateline.story.Mark;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The text of a story with all that its HTML is made of: entries of the ledger are marked, each concept is linked where
 * it is first named. Two that are equal have the same HTML.
 *
 * @param prefix of the story's language, put before the links to concepts and to what took the place of a figure
 * @param notes of the entries that the text marks; a mark of any other entry loses its link
 * @param offices what is shown of people where they are first named, while somebody points there
 */
record StoryBody(
        String markdown,
        String prefix,
        List<ConceptLink> concepts,
        List<Spelling> spellings,
        List<LedgerNote> notes,
        Map<UUID, String> offices) {

    /** Safe HTML. */
    String html() {
        Map<UUID, LedgerNote> noteById = notes.stream().collect(Collectors.toMap(LedgerNote::id, Function.identity()));
        Map<UUID, ConceptLink> conceptById =
                concepts.stream().collect(Collectors.toMap(ConceptLink::id, Function.identity()));
        Map<String, String> classes = new HashMap<>();
        Map<Node, String> saidOf = new IdentityHashMap<>();
        return Markdown.html(
                markdown,
                document -> {
                    document.accept(new Marks(prefix, noteById, classes));
                    document.accept(
                            new FirstMentions(prefix, conceptById, new NameMatcher(spellings), offices, saidOf));
                },
                (node, tag, attributes) -> {
                    if (saidOf.containsKey(node)) {
                        attributes.put(Markdown.NOTE, saidOf.get(node));
                    }
                    if (node instanceof Link link && classes.containsKey(link.getDestination())) {
                        attributes.put("class", classes.get(link.getDestination()));
                    }
                });
    }

    private static final class Marks extends AbstractVisitor {

        private final String prefix;
        private final Map<UUID, LedgerNote> notes;
        private final Map<String, String> classes;
        private final Set<UUID> said = new HashSet<>();

        Marks(String prefix, Map<UUID, LedgerNote> notes, Map<String, String> classes) {
            this.prefix = prefix;
            this.notes = notes;
            this.classes = classes;
        }

        @Override
        public void visit(Link link) {
            if (!Mark.isOne(link.getDestination())) {
                return;
            }
            LedgerNote note =
                    Mark.entryAt(link.getDestination()).map(notes::get).orElse(null);
            if (note == null) {
                Markdown.unwrap(link);
                return;
            }
            link.setDestination("#" + note.anchor());
            classes.put(
                    link.getDestination(), "mark mark--" + note.state().name().toLowerCase(Locale.ROOT));
            LedgerNote.Since since = note.since();
            if (since != null && said.add(note.id())) {
                sayAfter(link, since);
            }
        }

        private void sayAfter(Link mark, LedgerNote.Since since) {
            Link newer = new Link(prefix + since.path(), null);
            newer.appendChild(new Text(since.words()));
            classes.put(newer.getDestination(), "since");
            Node end = new Text(")");
            mark.insertAfter(end);
            end.insertBefore(new Text(" ("));
            end.insertBefore(newer);
        }
    }

    private static final class FirstMentions extends AbstractVisitor {

        private final String prefix;
        private final Map<UUID, ConceptLink> concepts;
        private final NameMatcher matcher;
        private final Map<UUID, String> offices;
        private final Map<Node, String> saidOf;
        private final Set<UUID> linked = new HashSet<>();

        FirstMentions(
                String prefix,
                Map<UUID, ConceptLink> concepts,
                NameMatcher matcher,
                Map<UUID, String> offices,
                Map<Node, String> saidOf) {
            this.prefix = prefix;
            this.concepts = concepts;
            this.matcher = matcher;
            this.offices = offices;
            this.saidOf = saidOf;
        }

        @Override
        public void visit(Heading heading) {
            // A heading names things to come; the sentence below it is where a reader wants the link.
        }

        @Override
        public void visit(Link link) {
            // A link cannot hold another one.
        }

        @Override
        public void visit(Text text) {
            String literal = text.getLiteral();
            int done = 0;
            for (Mention mention : matcher.find(literal)) {
                ConceptLink concept = concepts.get(mention.conceptId());
                if (concept != null && linked.add(mention.conceptId())) {
                    text.insertBefore(new Text(literal.substring(done, mention.start())));
                    text.insertBefore(link(concept, literal.substring(mention.start(), mention.end())));
                    done = mention.end();
                }
            }
            text.setLiteral(literal.substring(done));
        }

        private Node link(ConceptLink concept, String words) {
            Link link = new Link(prefix + concept.path(), null);
            link.appendChild(new Text(words));
            String office = offices.getOrDefault(concept.id(), "");
            if (!office.isEmpty()) {
                saidOf.put(link, office);
            }
            return link;
        }
    }
}
