// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/safe_text_view.h"

namespace fourthp::ui {

SafeTextView::SafeTextView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    document()->setDocumentMargin(12);
}

QVariant SafeTextView::loadResource(int, const QUrl &)
{
    // An empty value would let Qt look for the file itself.
    return QByteArray();
}

} // namespace fourthp::ui
