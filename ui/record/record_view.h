// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "ui/record/record_page.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QComboBox;
class QToolButton;

namespace fourthp::ui {

class FittingTabs;
class SafeTextView;

/// Shows the pages of one record in tabs, with the choices of how to read it. Holds no record: whoever reads it asks
/// `style` how the pages are wanted, and reads again on `styleChanged`.
class RecordView : public QWidget
{
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);

    /// Selection and scroll stay where the page is the same as before, scroll also in a new page of the same record.
    void showPage(const RecordPage &page, const Document &shown);
    void setEditable(bool editable);
    PageStyle style() const;
    /// Takes back what was chosen for the record that is shown.
    void forgetChoices();
    void showHistory();
    /// A tab for the files of the record, behind the links. Takes the widget over.
    void addFilesTab(QWidget *files);
    /// A tab for where its review stands, the last one. Takes the widget over.
    void addReviewTab(QWidget *review);
    /// A tab for how good the record is, before that of its review. Takes the widget over.
    void addQualityTab(QWidget *quality);
    /// How many files the record has; none where its type has no files, which takes the tab away.
    void showFileCount(std::optional<qint64> count);

Q_SIGNALS:
    void editWanted();
    void styleChanged();
    void linkActivated(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void open(const QUrl &link);
    void showLanguages(const QStringList &languages, const Document &shown);
    void showCounts();
    void nameTabs();
    void retranslate();

    RecordId m_id;
    RecordPage m_page;
    QString m_language; ///< Chosen for this record; empty for the reader's best.
    bool m_showEmptyFields = false;
    bool m_showAllLinks = false;
    bool m_showAllHistory = false;
    FittingTabs *m_tabs;
    QWidget *m_files = nullptr;
    QWidget *m_review = nullptr;
    QWidget *m_quality = nullptr;
    qint64 m_fileCount = 0;
    SafeTextView *m_overview;
    SafeTextView *m_links;
    SafeTextView *m_history;
    QToolButton *m_editButton;
    QComboBox *m_languageBox;
    QToolButton *m_emptyFieldsButton;
};

} // namespace fourthp::ui
