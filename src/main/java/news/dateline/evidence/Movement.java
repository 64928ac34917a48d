package news.dateline.evidence;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was revised, or that others were revised to, step by step.
 *
 * @param figure that is looked at
 * @param newest what its chain came to and somebody stands for: the figure itself, or one that came after it; null where
 *     nothing moved
 * @param olders those that came to it, the figure and what was before it; empty where nothing moved
 * @param succession of all of them
 */
public record Movement(Figure figure, @Nullable Figure newest, Set<UUID> olders, Succession succession) {}
