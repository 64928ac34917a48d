package news.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StateTest {

    static List<Arguments> acts() {
        return List.of(
                Arguments.of(List.of(), State.REPORTED),
                Arguments.of(List.of(Act.REPORTED), State.REPORTED),
                Arguments.of(List.of(Act.REPORTED, Act.CONFIRMED), State.CONFIRMED),
                Arguments.of(List.of(Act.CONFIRMED, Act.DENIED), State.DISPUTED),
                Arguments.of(List.of(Act.DENIED, Act.REVISED, Act.CONFIRMED), State.SUPERSEDED),
                Arguments.of(List.of(Act.RETRACTED, Act.REVISED, Act.DENIED), State.RETRACTED));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void followsFromTheActsByTheirWeight(List<Act> acts, State state) {
        assertThat(State.after(acts)).isEqualTo(state);
    }
}
