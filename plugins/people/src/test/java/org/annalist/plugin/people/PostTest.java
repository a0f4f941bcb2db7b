package org.annalist.plugin.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.junit.jupiter.api.Test;

class PostTest {

  @Test
  void takesAShorterSpellingAsTheSamePost() {
    List<Post> posts =
        Post.of(
            List.of(
                source("a", "Giám đốc Sở", ""),
                source("b", "Giám đốc Sở Thủy sản", ""),
                source("c", "giám đốc Sở Thuỷ sản", ""),
                source("d", "Giám đốc Sở Thủy sản", "")));
    assertThat(posts).singleElement().extracting(Post::name).isEqualTo("Giám đốc Sở Thủy sản");
    assertThat(posts.get(0).spellings()).isEqualTo(3);
  }

  @Test
  void keepsPostsApartThatOnlyShareTheirFirstLetters() {
    assertThat(Post.of(List.of(source("a", "Giám đốc Sở", ""), source("b", "Giám đốc Sởn", ""))))
        .hasSize(2);
  }

  @Test
  void takesPostsOfOneEntityAsOne() {
    List<Post> posts =
        Post.of(
            List.of(
                source("a", "Chủ tịch xã", "chair"),
                source("b", "Chủ tịch UBND xã", "chair"),
                source("c", "Phó Chủ tịch xã", "deputy")));
    assertThat(posts).extracting(Post::name).containsExactly("Chủ tịch UBND xã", "Phó Chủ tịch xã");
  }

  @Test
  void listsThePostWithTheMostSourcesFirst() {
    assertThat(
            Post.of(
                List.of(
                    source("a", "Thư ký", ""),
                    source("a", "Trưởng đoàn", ""),
                    source("b", "Trưởng đoàn", ""))))
        .extracting(Post::name)
        .containsExactly("Trưởng đoàn", "Thư ký");
  }

  private static Source source(String document, String position, String post) {
    Span span = new Span(0, position.length());
    return new Source("X", position, post, new Place(document, span), span, span, "", "");
  }
}
