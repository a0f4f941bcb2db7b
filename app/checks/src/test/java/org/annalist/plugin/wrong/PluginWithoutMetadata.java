package org.annalist.plugin.wrong;

import org.annalist.api.view.Notice;
import org.annalist.api.view.Page;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;

/** A view that is no component and says nothing about itself. */
public final class PluginWithoutMetadata implements View {
  @Override
  public ViewModel show(ViewRequest request) {
    return Page.empty(Notice.of("Nothing", ""));
  }
}
