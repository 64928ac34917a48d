package news.dateline.evidence;

import java.util.UUID;

/**
 * An editor took a newer figure into a story, or left it on the older one.
 *
 * @param revision the number of the one that has it, or of the one that was left
 */
public record FigureDecided(UUID storyId, DecisionMade.Outcome outcome, int revision, UUID by) {}
