package org.annalist.plugin.people;

import org.annalist.api.Place;
import org.annalist.api.Span;

/**
 * A text that says who holds a post.
 *
 * @param person the person's name as the text has it
 * @param position the post as the text has it
 * @param post id of the entity that the post is linked to, or empty
 * @param place from the one to the other
 * @param personSpan where the person is named
 * @param positionSpan where the post is named
 * @param from ISO day, month or year from which the post is held, or empty
 * @param until ISO day, month or year until which it is held, or empty
 */
record Source(
    String person,
    String position,
    String post,
    Place place,
    Span personSpan,
    Span positionSpan,
    String from,
    String until) {

  String document() {
    return place.document();
  }

  Place positionPlace() {
    return new Place(document(), positionSpan);
  }
}
