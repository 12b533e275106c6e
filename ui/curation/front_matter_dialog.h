// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QJsonObject>
#include <QStringList>

class QComboBox;
class QPlainTextEdit;

namespace fourthp::ui {

/// The text in front of the chapters, a language at a time.
class FrontMatterDialog : public QDialog
{
    Q_OBJECT

public:
    /// `texts` by language; those of `languages` come first.
    FrontMatterDialog(const QJsonObject &texts, const QStringList &languages, QWidget *parent);

Q_SIGNALS:
    /// One language that was changed.
    void textWritten(const QString &language, const QString &text);

public Q_SLOTS:
    void accept() override;

private:
    void showLanguage();

    QJsonObject m_before;
    QJsonObject m_texts;
    QString m_shown; ///< Language in the editor.
    QComboBox *m_language;
    QPlainTextEdit *m_text;
};

} // namespace fourthp::ui
