// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/safe_text_view.h"

#include "ui/common/passing_copy.h"

#include <QMimeData>

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

QMimeData *SafeTextView::createMimeDataFromSelection() const
{
    QMimeData *copy = QTextBrowser::createMimeDataFromSelection();
    makePassing(*copy);
    return copy;
}

} // namespace fourthp::ui
