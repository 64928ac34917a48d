package news.dateline.story.merge;

import java.util.List;

/** What nobody has to decide on: unchanged, or changed by one alone. */
record Settled(List<Block> blocks) implements Part {}
