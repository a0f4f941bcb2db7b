package org.annalist.testkit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final String PERSON = "{'type':'PERSON','begin':0,'end':5}";
  private static final String PLACE = "{'type':'LOCATION','begin':9,'end':12}";

  @Test
  void anEntityNeedsTypeAndBothEnds() {
    ScoreTable table =
        score(
            entities(PERSON, PLACE),
            entities(
                PERSON,
                "{'type':'ORGANIZATION','begin':9,'end':12}",
                "{'type':'PERSON','begin':0,'end':6}"));
    assertThat(table.layer("entities")).isEqualTo(new Score(1, 2, 3));
    assertThat(table.layer("entities PERSON")).isEqualTo(new Score(1, 1, 2));
    assertThat(table.layer("entities LOCATION")).isEqualTo(new Score(0, 1, 0));
    assertThat(table.layer("entities ORGANIZATION")).isEqualTo(new Score(0, 0, 1));
    assertThat(table.layer("entities").precision()).isCloseTo(1.0 / 3.0, within(1e-12));
    assertThat(table.layer("entities").recall()).isEqualTo(0.5);
    assertThat(table.layer("entities").f1()).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void theSameItemTwiceCountsOnce() {
    assertThat(score(entities(PERSON), entities(PERSON, PERSON)).layer("entities"))
        .isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void aDocumentWithoutResultCountsAsEmptyAndOneWithoutGoldNotAtAll() {
    GoldFile gold = entities(PERSON);
    GoldFile other = new GoldFile("other", "", gold.entities(), List.of(), List.of(), List.of());
    ScoreTable table = Scorer.score(Map.of("doc", gold), Map.of("other", other));
    assertThat(table.layer("entities")).isEqualTo(new Score(0, 1, 0));
    assertThat(table.layer("entities").f1()).isZero();
  }

  @Test
  void aTimeHasASpanAndAValue() {
    ScoreTable table =
        score(
            times("{'begin':0,'end':8,'value':'2023'}", "{'begin':20,'end':25,'value':'P1Y'}"),
            times("{'begin':0,'end':8,'value':2023}", "{'begin':20,'end':25,'value':'P1M'}"));
    assertThat(table.layer("times span")).isEqualTo(new Score(2, 2, 2));
    assertThat(table.layer("times value")).isEqualTo(new Score(1, 2, 2));
  }

  @Test
  void aFiguresValueIsAllThatItStates() {
    String figure = "{'begin':%d,'end':%d,'value':28,'of':30,'qualifier':'EXACT'}";
    ScoreTable table =
        score(
            figures(figure.formatted(0, 5), figure.formatted(10, 15), figure.formatted(20, 25)),
            figures(
                "{'begin':0,'end':5,'value':'28.0','of':30,'percent':false}",
                "{'begin':10,'end':15,'value':28}",
                "{'begin':20,'end':25,'value':28,'of':30,'qualifier':'ABOUT'}"));
    assertThat(table.layer("figures span")).isEqualTo(new Score(3, 3, 3));
    assertThat(table.layer("figures value")).isEqualTo(new Score(1, 3, 3));
  }

  @Test
  void aUnitCountsWhereTheValueIsRightAndHalfOfItsWordsAre() {
    String figure = "{'begin':%d,'end':%d,'value':%d,'unit':'%s'}";
    ScoreTable table =
        score(
            figures(
                figure.formatted(0, 2, 17, "lượt tổ chức Đảng"),
                figure.formatted(5, 7, 9, "đoàn"),
                figure.formatted(9, 11, 3, "vụ")),
            figures(
                figure.formatted(0, 2, 17, "tổ chức"),
                figure.formatted(5, 7, 9, "người"),
                figure.formatted(9, 11, 4, "vụ")));
    assertThat(table.layer("figures unit")).isEqualTo(new Score(1, 3, 3));
  }

  @Test
  void factsCompareByMeaning() {
    ScoreTable table =
        score(
            facts(
                "{'kind':'holds','person':'Đinh Tiến Dũng','position':'Bí thư Thành ủy'}",
                "{'kind':'document','number':'07-QĐ/TU','documentKind':'Quy định','issued':'2021-11-17'}",
                "{'kind':'breakdown','whole':'34','parts':'16;8;10','consistent':'yes'}",
                "{'kind':'progress','what':'nội dung','done':'29','of':'34','asOf':'2023-04-19'}"),
            facts(
                "{'kind':'holds','person':'ĐINH TIẾN DŨNG','position':'bí thư  thành ủy'}",
                "{'kind':'document','number':'07 – QĐ/TU','documentKind':'quy định','issued':'2021-11-17','title':'x'}",
                "{'kind':'breakdown','whole':34,'parts':[10,16,8],'consistent':true}",
                "{'kind':'progress','what':'khác','done':29,'of':35,'asOf':'2023-04-19'}"));
    assertThat(table.layer("facts")).isEqualTo(new Score(3, 4, 4));
    assertThat(table.layer("facts holds")).isEqualTo(new Score(1, 1, 1));
    assertThat(table.layer("facts document")).isEqualTo(new Score(1, 1, 1));
    assertThat(table.layer("facts breakdown")).isEqualTo(new Score(1, 1, 1));
    assertThat(table.layer("facts progress")).isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void createdMustBeExactAndAnInventedDayCostsPrecision() {
    assertThat(score(created("2023-04-19"), created("2023-04-19")).layer("created"))
        .isEqualTo(new Score(1, 1, 1));
    assertThat(score(created("2023-04-19"), created("2023-04")).layer("created"))
        .isEqualTo(new Score(0, 1, 1));
    assertThat(score(created(""), created("2023-04")).layer("created"))
        .isEqualTo(new Score(0, 0, 1));
    assertThat(score(created("2023-04-19"), created("")).layer("created"))
        .isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void anItemWithoutItsFieldsIsWrongAndNamed() {
    ScoreTable table = score(entities(PERSON), entities(PERSON, "{'type':'PERSON','begin':7}"));
    assertThat(table.layer("entities")).isEqualTo(new Score(1, 1, 2));
    assertThat(table.layer("entities MALFORMED")).isEqualTo(new Score(0, 0, 1));
    assertThat(table.malformed()).containsExactly("doc: entities[1] lacks one of type, begin, end");
  }

  @Test
  void namesEveryMissOnce() {
    ScoreTable table = score(entities(PERSON), entities(PLACE));
    assertThat(table.misses())
        .extracting(Miss::kind, miss -> miss.key().get(0))
        .containsExactly(tuple(Miss.Kind.MISSED, "PERSON"), tuple(Miss.Kind.SPURIOUS, "LOCATION"));
  }

  private static ScoreTable score(GoldFile gold, GoldFile result) {
    return Scorer.score(Map.of("doc", gold), Map.of("doc", result));
  }

  private static GoldFile entities(String... items) {
    return new GoldFile("doc", "", objects(items), List.of(), List.of(), List.of());
  }

  private static GoldFile times(String... items) {
    return new GoldFile("doc", "", List.of(), objects(items), List.of(), List.of());
  }

  private static GoldFile figures(String... items) {
    return new GoldFile("doc", "", List.of(), List.of(), objects(items), List.of());
  }

  private static GoldFile facts(String... items) {
    return new GoldFile("doc", "", List.of(), List.of(), List.of(), objects(items));
  }

  private static GoldFile created(String day) {
    return new GoldFile("doc", day, List.of(), List.of(), List.of(), List.of());
  }

  private static List<JsonObject> objects(String... items) {
    return Stream.of(items)
        .map(item -> JsonParser.parseString(item.replace('\'', '"')).getAsJsonObject())
        .toList();
  }
}
