package news.dateline.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A figure as it moved.
 *
 * @param latest what holds now, as far as anybody stands for it
 * @param before what it was revised from, the latest first
 * @param changedAt when something was last stated of any of them
 */
public record KeyFigure(UUID latest, List<UUID> before, Instant changedAt) {}
