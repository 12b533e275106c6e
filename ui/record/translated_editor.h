// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/field_editor.h"

#include <vector>

class QMenu;
class QTabWidget;

namespace fourthp::ui {

/// One text in several languages, a tab each; a tab without text is marked, and any other language can be
/// added. The editor of a language is made when its tab is first looked at.
class TranslatedEditor : public FieldEditor
{
    Q_OBJECT

public:
    TranslatedEditor(const Field &field, const EditorContext &context, QWidget *parent);
    /// Brings the tab of this language to the front, a new one if there is none.
    void showLanguage(const QString &language);
    void reveal(const QString &path) override;

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    struct Tab
    {
        QString language;
        QWidget *page = nullptr;
        FieldEditor *editor = nullptr; ///< Null until the tab is looked at.
        QJsonValue given = QJsonValue::Undefined; ///< What the editor will show.

        QJsonValue value() const { return editor == nullptr ? given : editor->value(); }
    };
    qsizetype indexOf(const QString &language) const;
    void addTab(const QString &language);
    /// Makes the editor of a tab and lets it have the focus.
    void fill(int index);
    void fillMenu(QMenu &menu);
    void markMissing();
    QString nameOf(const QString &language) const;

    Field m_oneLanguage;
    EditorContext m_context;
    QTabWidget *m_tabs;
    std::vector<Tab> m_languages;
};

} // namespace fourthp::ui
