// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch_qt.h"
#include "tests/support/gui_driver.h"
#include "tests/ui/hostile/canary.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QToolTip>

#include <algorithm>

namespace fourthp::test {

/// The value with every text of it replaced that no rule of the program reads.
inline QJsonValue lured(const QString &key, const QJsonValue &value, const QString &lure)
{
    static const QStringList kept {QStringLiteral("type"), QStringLiteral("id"),
        QStringLiteral("review_state"), QStringLiteral("tlp"), QStringLiteral("updated_at"),
        QStringLiteral("state"), QStringLiteral("edit")};
    static const QRegularExpression isRead(
        QStringLiteral("\\A([a-z_]+:[A-Za-z0-9-]+|[0-9]{4}(-[0-9]{2}).*)\\z"));
    if (key.startsWith(QLatin1Char('_')) || kept.contains(key)) {
        return value;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            it.value() = lured(it.key(), it.value(), lure);
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray()) {
            array.append(lured({}, item, lure));
        }
        return array;
    }
    return value.isString() && !isRead.match(value.toString()).hasMatch() ? QJsonValue(lure) : value;
}

/// Shows every tool tip that a row or widget of the window has.
inline void showToolTips(QWidget &window)
{
    for (auto *view : window.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model != nullptr && row < std::min(model->rowCount(view->rootIndex()), 40); ++row) {
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                const QString tip
                    = model->index(row, column, view->rootIndex()).data(Qt::ToolTipRole).toString();
                QToolTip::showText({1, 1}, tip, &window);
            }
        }
    }
    for (const auto *widget : window.findChildren<QWidget *>()) {
        QToolTip::showText({1, 1}, widget->toolTip(), &window);
    }
    QToolTip::hideText();
}

/// Labels that would take a lure for markup.
inline QStringList guessingLabels()
{
    QStringList found;
    for (const QWidget *widget : QApplication::allWidgets()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool guesses
            = label != nullptr && label->textFormat() != Qt::PlainText && !label->inherits("QTipLabel");
        if (guesses && label->text().contains(QStringLiteral("canary"))) {
            found.append(label->objectName() + QStringLiteral(": ") + label->text());
        }
    }
    return found;
}

/// Opens a dialog by its action, shows all of it with every tool tip, and closes it.
inline void lookThrough(const GuiDriver &gui, const Canary &canary, const QString &action, const QString &name)
{
    CAPTURE(action);
    gui.choose(action);
    QDialog &dialog = gui.dialog(name);
    QTest::qWait(50); // Whatever the dialog reads is shown with the next events.
    showToolTips(dialog);
    CHECK_FALSE(canary.sings());
    CHECK(guessingLabels() == QStringList());
    dialog.close();
    REQUIRE(GuiDriver::waitUntil([] { return QApplication::activeModalWidget() == nullptr; }));
}

} // namespace fourthp::test
