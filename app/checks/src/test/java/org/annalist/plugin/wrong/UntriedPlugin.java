package org.annalist.plugin.wrong;

import org.annalist.api.view.Notice;
import org.annalist.api.view.Page;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.osgi.service.component.annotations.Component;

/** A view that no test holds to its contract. */
@Component
@ViewInfo(id = "untried", label = "%untried")
public final class UntriedPlugin implements View {
  @Override
  public ViewModel show(ViewRequest request) {
    return Page.empty(Notice.of("Nothing", ""));
  }
}
