package org.annalist.workbench.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.annalist.api.Cancellation;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.look.Words;
import org.junit.jupiter.api.Test;

class QuickSearchTest {

  private static final List<QuickItem> KNOWN =
      List.of(
          QuickItem.ofCommand(QuickGroup.COMMAND, "Hoàn tác", "Sửa", "Ctrl+Z", "undo", "undo"),
          QuickItem.ofCommand(QuickGroup.COMMAND, "Hoán đổi", "Sửa", "", "", "swap"),
          QuickItem.ofCommand(QuickGroup.VIEW, "Sự cố", "", "", "problems", "view.problems"),
          QuickItem.ofCommand(QuickGroup.PREFERENCE, "Phím tắt", "", "", "", "preferences.keys"));

  private static QuickAnswer search(String typed, String... recent) {
    return new QuickSearch(
            new Words(Locale.ENGLISH), KNOWN, List.of(recent), SampleCorpus.snapshot(1))
        .search(typed, Cancellation.NONE);
  }

  @Test
  void findsPeopleWithoutAccentsAndSaysHowOftenTheyAreNamed() {
    assertThat(search("tran khanh vy").items())
        .first()
        .satisfies(
            item -> {
              assertThat(item.group()).isEqualTo(QuickGroup.PERSON);
              assertThat(item.words()).isEqualTo("Trần Khánh Vy");
              assertThat(item.detail()).matches("\\d+ times in \\d documents");
              assertThat(item.selection().entity()).isEqualTo("Trần Khánh Vy");
              assertThat(item.selection().place()).isPresent();
            });
  }

  @Test
  void findsSentencesByWordsInThemWithTheirDay() {
    QuickAnswer answer = search("khanh vy");
    List<QuickItem> sentences =
        answer.items().stream().filter(i -> i.group() == QuickGroup.SENTENCE).toList();
    assertThat(sentences).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    assertThat(sentences.get(0).words()).startsWith("“").contains("Khánh Vy").endsWith("”");
    assertThat(sentences.get(0).right()).isEqualTo("12 May 2031");
    assertThat(answer.counts().get(QuickGroup.SENTENCE)).isGreaterThanOrEqualTo(sentences.size());
  }

  @Test
  void findsDocumentsByTitleAndNumber() {
    assertThat(search("tổng kết").items())
        .extracting(QuickItem::group)
        .contains(QuickGroup.DOCUMENT);
    assertThat(search("09-CTr/TU").items())
        .extracting(QuickItem::group)
        .contains(QuickGroup.LEGAL_DOCUMENT, QuickGroup.DOCUMENT);
  }

  @Test
  void findsCommandsByNameOrKeyViewsAndPreferences() {
    assertThat(search("hoan tac").items()).extracting(QuickItem::command).containsExactly("undo");
    assertThat(search("ctrl+z").items()).extracting(QuickItem::command).containsExactly("undo");
    assertThat(search("su co").items()).extracting(QuickItem::group).contains(QuickGroup.VIEW);
    assertThat(search("phim").items())
        .extracting(QuickItem::group)
        .containsExactly(QuickGroup.PREFERENCE);
  }

  @Test
  void whatWasTypedWithItsAccentsComesFirstThenWhatWasTakenLately() {
    assertThat(search("hoán").items()).extracting(QuickItem::command).startsWith("swap");
    assertThat(search("hoan").items()).extracting(QuickItem::command).startsWith("undo");
    assertThat(search("hoan", "command:swap").items())
        .extracting(QuickItem::command)
        .startsWith("swap");
  }

  @Test
  void withoutWordsWhatWasTakenLatelyIsListedIfItIsStillThere() {
    QuickAnswer answer =
        search("  ", "entity:Lê Đăng Khoa", "command:gone", "command:undo", "document:gone.txt");
    assertThat(answer.items())
        .extracting(QuickItem::words)
        .containsExactly("Lê Đăng Khoa", "Hoàn tác");
    assertThat(answer.items()).extracting(QuickItem::group).containsOnly(QuickGroup.RECENT);
    assertThat(search("").items()).isEmpty();
  }

  @Test
  void findsNothingForWordsThatNothingHolds() {
    assertThat(search("zzz").items()).isEmpty();
    assertThat(search("zzz").total()).isZero();
  }

  @Test
  void whatMatchedIsSetOffInTheWordsThemselves() {
    QuickMatch whole = new QuickMatch("dang khoa");
    assertThat(whole.spans("Lê Đăng Khoa").stream().map(s -> s.of("Lê Đăng Khoa")))
        .containsExactly("Đăng Khoa");
    QuickMatch apart = new QuickMatch("khoa le");
    assertThat(apart.spans("Lê Đăng Khoa").stream().map(s -> s.of("Lê Đăng Khoa")))
        .containsExactly("Lê", "Khoa");
    assertThat(new QuickMatch("").spans("Lê")).isEmpty();
  }
}
