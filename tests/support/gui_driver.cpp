// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

constexpr int kPatienceMilliseconds = 15'000;

QString described(const QWidget &widget)
{
    return QLatin1StringView(widget.metaObject()->className()) + u' ' + widget.objectName();
}

/// Qt's own parts of a control, which are named through the control that owns them.
bool isPartOfAnother(const QWidget &widget)
{
    const QObject *owner = widget.parent();
    return widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QComboBox *>(owner) != nullptr || qobject_cast<const QAbstractSpinBox *>(owner) != nullptr
        || qobject_cast<const QLineEdit *>(owner) != nullptr || qobject_cast<const QTabBar *>(owner) != nullptr || widget.inherits("QComboBoxListView")
        || qobject_cast<const QAbstractItemView *>(owner) != nullptr || widget.inherits("QTableCornerButton");
}

bool isInteractive(const QWidget &widget)
{
    const auto *text = qobject_cast<const QTextEdit *>(&widget);
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr || qobject_cast<const QComboBox *>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr || qobject_cast<const QAbstractItemView *>(&widget) != nullptr
        || qobject_cast<const QLineEdit *>(&widget) != nullptr || widget.inherits("QPlainTextEdit") || text != nullptr;
}

} // namespace

bool GuiDriver::waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, kPatienceMilliseconds);
}

void GuiDriver::click(const QString &name) const
{
    click(find<QWidget>(name));
}

void GuiDriver::click(QWidget &widget) const
{
    if (!waitUntil([&widget] { return widget.isVisible() && widget.isEnabled(); })) {
        throw std::runtime_error("nobody can click " + described(widget).toStdString());
    }
    QTest::mouseClick(&widget, Qt::LeftButton, {}, widget.rect().center());
}

void GuiDriver::type(const QString &name, const QString &text) const
{
    auto &widget = find<QWidget>(name);
    if (!widget.isVisible() || !widget.isEnabled()) {
        throw std::runtime_error("nobody can type into " + described(widget).toStdString());
    }
    widget.setFocus();
    QTest::keySequence(&widget, QKeySequence::SelectAll);
    QTest::keyClicks(&widget, text);
}

void GuiDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &m_window, key, modifiers);
}

void GuiDriver::choose(const QString &action) const
{
    auto &found = find<QAction>(action);
    if (!found.isEnabled()) {
        throw std::runtime_error("disabled: " + action.toStdString());
    }
    found.trigger();
}

QDialog &GuiDriver::dialog(const QString &name) const
{
    QDialog *found = nullptr;
    if (!waitUntil([&] { return (found = m_window.findChild<QDialog *>(name)) != nullptr && found->isVisible(); })) {
        throw std::runtime_error("no dialog " + name.toStdString());
    }
    return *found;
}

QPushButton &GuiDriver::dialogButton(const QString &text) const
{
    QPushButton *found = nullptr;
    const bool there = waitUntil([&] {
        for (const QDialog *dialog : m_window.findChildren<QDialog *>()) {
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (dialog->isVisible() && button->isVisible() && button->text() == text) {
                    found = button;
                    return true;
                }
            }
        }
        return false;
    });
    if (!there) {
        throw std::runtime_error("no dialog offers " + text.toStdString());
    }
    return *found;
}

QStringList GuiDriver::unnamedControls(const QWidget &window)
{
    QStringList unnamed;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isInteractive(*widget) || !widget->isVisibleTo(&window) || isPartOfAnother(*widget)) {
            continue;
        }
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty()) {
            unnamed.append(described(*widget));
        }
    }
    return unnamed;
}

QStringList GuiDriver::clippedTexts(const QWidget &window)
{
    QStringList clipped;
    const auto check = [&](const QWidget &widget, const QString &words, const QSize &needed) {
        if (!words.isEmpty() && widget.isVisibleTo(&window) && (widget.width() < needed.width() || widget.height() < needed.height())) {
            clipped.append(QString(described(widget) + u": "_s + words));
        }
    };
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const bool wraps = label->wordWrap();
        const QSize needed = wraps ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        check(*label, label->text(), needed);
    }
    for (const QPushButton *button : window.findChildren<QPushButton *>()) {
        check(*button, button->text(), button->minimumSizeHint());
    }
    for (const QToolButton *button : window.findChildren<QToolButton *>()) {
        if (button->toolButtonStyle() != Qt::ToolButtonIconOnly) {
            check(*button, button->text(), button->sizeHint());
        }
    }
    return clipped;
}

} // namespace fourthp::test
