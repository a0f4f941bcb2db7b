package org.annalist.workbench.render;

import java.util.List;
import java.util.function.Consumer;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Action;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.thread.Background;

/** A host that passes everything on; a renderer overrides what it handles itself. */
public class HostView implements RenderHost {

  private final RenderHost host;

  public HostView(RenderHost host) {
    this.host = host;
  }

  @Override
  public Look look() {
    return host.look();
  }

  @Override
  public Background background() {
    return host.background();
  }

  @Override
  public Snapshot snapshot() {
    return host.snapshot();
  }

  @Override
  public void select(String key) {
    host.select(key);
  }

  @Override
  public void select(Place place) {
    host.select(place);
  }

  @Override
  public void open(String key) {
    host.open(key);
  }

  @Override
  public void menu(String key) {
    host.menu(key);
  }

  @Override
  public void carry(String key) {
    host.carry(key);
  }

  @Override
  public void drop(String onto) {
    host.drop(onto);
  }

  @Override
  public void delete(String key) {
    host.delete(key);
  }

  @Override
  public void run(Action action) {
    host.run(action);
  }

  @Override
  public void bookmark(Place place, String words) {
    host.bookmark(place, words);
  }

  @Override
  public List<Span> bookmarks(String document) {
    return host.bookmarks(document);
  }

  @Override
  public void explain(Place place, Consumer<List<String>> answer) {
    host.explain(place, answer);
  }

  @Override
  public void contentChanged() {
    host.contentChanged();
  }

  @Override
  public void fault(Throwable fault) {
    host.fault(fault);
  }
}
