// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/bundle_drop.h"

#include "ui/sync/bundle_text.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace fourthp::ui {

namespace {

/// Empty if it is anything but one bundle.
QString bundleIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const bool isOne
        = urls.size() == 1 && urls.first().isLocalFile() && isBundlePath(urls.first().toLocalFile());
    return isOne ? urls.first().toLocalFile() : QString();
}

} // namespace

BundleDrop::BundleDrop(QWidget &window)
    : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool BundleDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = bundleIn(*drop->mimeData());
    if (path.isEmpty()) {
        return QObject::eventFilter(watched, event);
    }
    drop->setDropAction(Qt::CopyAction); // The file stays where it is.
    drop->accept();
    if (event->type() == QEvent::Drop) {
        Q_EMIT dropped(path);
    }
    return true;
}

} // namespace fourthp::ui
