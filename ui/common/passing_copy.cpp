// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/passing_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

const QString kOurs = u"application/x-fourthp-passing"_s;
const QString kHistoryHint = u"x-kde-passwordManagerHint"_s; // Klipper and others keep no copy of what bears it.

} // namespace

void makePassing(QMimeData &copy, std::chrono::milliseconds stays)
{
    const QByteArray mark = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    copy.setData(kOurs, mark);
    copy.setData(kHistoryHint, "secret"_ba);
    QClipboard *clipboard = QGuiApplication::clipboard();
    QTimer::singleShot(stays, clipboard, [clipboard, mark] {
        const QMimeData *there = clipboard->mimeData();
        if (there != nullptr && there->data(kOurs) == mark) {
            clipboard->clear();
        }
    });
}

} // namespace fourthp::ui
