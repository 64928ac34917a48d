package news.dateline.reader.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import news.dateline.concept.ConceptLink;
import news.dateline.drawing.Network;
import news.dateline.drawing.NetworkNode;
import news.dateline.drawing.NetworkTie;
import news.dateline.drawing.Run;
import news.dateline.shared.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws connections, in a language. */
@Component
class NetworkDrawing {

    private static final String ID = "network";

    private final MessageSource messages;

    NetworkDrawing(MessageSource messages) {
        this.messages = messages;
    }

    /** @return safe markup; empty where nothing is tied */
    String svg(Connections connections, Map<UUID, ConceptLink> links, String language) {
        if (connections.ties().isEmpty()) {
            return "";
        }
        Function<UUID, String> path = id -> Languages.prefix(language)
                + Objects.requireNonNull(links.get(id)).path();
        List<NetworkNode> nodes = new ArrayList<>();
        connections.steps().forEach((id, steps) -> {
            ConceptLink link = Objects.requireNonNull(links.get(id));
            nodes.add(new NetworkNode(
                    path.apply(id),
                    link.name(),
                    link.language().equals(language) ? null : link.language(),
                    steps == 0 ? List.of() : tied(id, steps, connections, language),
                    steps));
        });
        List<NetworkTie> ties = connections.ties().stream()
                .map(tie -> new NetworkTie(path.apply(tie.subject()), path.apply(tie.object()), tie.until() != null))
                .toList();
        return new Network(nodes, ties)
                .svg(ID, text("connections.drawn", language, nodes.get(0).name()));
    }

    /** How it is tied to those that are a step nearer, seen from there. */
    private List<Run> tied(UUID id, int steps, Connections connections, String language) {
        List<Run> runs = new ArrayList<>();
        connections.ties().stream()
                .filter(tie -> tie.isOf(id)
                        && Integer.valueOf(steps - 1).equals(connections.steps().get(tie.other(id))))
                .map(tie -> tied(id, tie, language))
                .distinct()
                .forEach(run -> {
                    if (!runs.isEmpty()) {
                        runs.add(new Run("; ", null));
                    }
                    runs.add(run);
                });
        return runs;
    }

    private Run tied(UUID id, Tie tie, String language) {
        String title = tie.title();
        if (title != null) {
            return new Run(title, language.equals(Languages.OF_THE_LEDGER) ? null : Languages.OF_THE_LEDGER);
        }
        String inverse = tie.subject().equals(id) ? ".inverse" : "";
        return new Run(text("relation." + tie.type() + inverse, language), null);
    }

    private String text(String key, String language, Object... values) {
        return messages.getMessage(key, values, Languages.locale(language));
    }
}
