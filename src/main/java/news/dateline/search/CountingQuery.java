package news.dateline.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Fits every document, and counts those it is asked about. As a filter beside a query it is asked last, and so about
 * those that the query finds. For one search only.
 */
final class CountingQuery extends Query {

    private final List<FacetCounter> counters;
    private boolean isSearched;

    CountingQuery(List<FacetCounter> counters) {
        this.counters = counters;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        // Passages are marked by asking the query once more about what it found.
        boolean isFirst = !isSearched;
        isSearched = true;
        return new ConstantScoreWeight(this, boost) {

            @Override
            public Scorer scorer(LeafReaderContext part) {
                return new ConstantScoreScorer(
                        this, score(), mode, new CountedPart(part, isFirst ? counters : List.of()));
            }

            @Override
            public boolean isCacheable(LeafReaderContext part) {
                return false;
            }
        };
    }

    private static final class CountedPart extends TwoPhaseIterator {

        private final LeafReader part;
        private final @Nullable Bits alive;
        private final List<FacetCounter> counters;
        private boolean isAsked;

        CountedPart(LeafReaderContext part, List<FacetCounter> counters) {
            super(DocIdSetIterator.all(part.reader().maxDoc()));
            this.part = part.reader();
            this.alive = part.reader().getLiveDocs();
            this.counters = counters;
        }

        @Override
        public boolean matches() throws IOException {
            int document = approximation().docID();
            for (FacetCounter counter : counters) {
                if (!isAsked) {
                    counter.enter(part);
                }
                if (alive == null || alive.get(document)) {
                    counter.count(document);
                }
            }
            isAsked = true;
            return true;
        }

        @Override
        public float matchCost() {
            return Float.MAX_VALUE;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "counting";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
