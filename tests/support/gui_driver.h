// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <stdexcept>

class QDialog;
class QPushButton;

namespace fourthp::test {

/// Drives a real window as a person would: finds by object name, types and clicks, and waits on conditions, never on
/// time. What cannot be found or used is an exception that names it.
class GuiDriver
{
public:
    explicit GuiDriver(QWidget &window)
        : m_window(window)
    {
    }

    /// Runs the event loop until the condition holds; false if it does not within fifteen seconds.
    static bool waitUntil(const std::function<bool()> &condition);

    template <class Object>
    Object &find(const QString &name) const
    {
        auto *found = m_window.findChild<Object *>(name);
        if (found == nullptr) {
            throw std::runtime_error("nothing is called " + name.toStdString());
        }
        return *found;
    }
    bool has(const QString &name) const { return m_window.findChild<QWidget *>(name) != nullptr; }

    /// Clicks the middle of a widget that is seen and enabled.
    void click(const QString &name) const;
    void click(QWidget &widget) const;
    /// Types into a widget, in the place of what it held.
    void type(const QString &name, const QString &text) const;
    /// Presses a key in whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// Chooses an enabled action of a menu or toolbar.
    void choose(const QString &action) const;
    /// Waits for a dialog of that name and returns it.
    QDialog &dialog(const QString &name) const;
    /// Waits for a button with exactly these words in any open dialog.
    QPushButton &dialogButton(const QString &text) const;

    /// Controls that are seen and that a screen reader could not name, as `Class objectName`.
    static QStringList unnamedControls(const QWidget &window);
    /// Labels and buttons that are seen and have less room than their words need, as `Class objectName: words`.
    static QStringList clippedTexts(const QWidget &window);

private:
    QWidget &m_window;
};

} // namespace fourthp::test
