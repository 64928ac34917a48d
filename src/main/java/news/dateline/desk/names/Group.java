package news.dateline.desk.names;

import java.util.List;

/** Proposals of a kind, the surest first. */
public record Group(String title, List<Proposal> proposals) {}
