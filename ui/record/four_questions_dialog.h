// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/model/document.h"
#include "core/model/field.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"
#include "ui/record/record_titles.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

#include <deque>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fourthp::ui {

struct EditorContext;
class FieldEditor;

/// Begins a case study by the four questions, for those who know the case and not the form. What is typed is
/// a draft of the library from the first pause on, with each answer in its field: cut off, it is continued
/// from the list of drafts.
class FourQuestionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FourQuestionsDialog(const Services &services, QWidget *parent = nullptr);
    ~FourQuestionsDialog() override;

public Q_SLOTS:
    /// Stores the draft, tells `draftReady`, and closes.
    void accept() override;
    /// Asks what is to become of what was typed, if anything was.
    void reject() override;

Q_SIGNALS:
    void draftReady(const fourthp::RecordId &id);
    /// A draft was stored or let go.
    void draftsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addField(
        const Field &field, const QString &label, const EditorContext &context, QVBoxLayout &column);
    QString textOf(QLatin1StringView key) const;
    bool isEmpty() const;
    Document document() const;
    void store(std::function<void()> stored);
    void discard();
    void showStored(const Result<void> &stored);

    Services m_services;
    RecordId m_id;
    RecordTitles m_titles;
    QString m_language; ///< Of the window, until another is chosen.
    std::deque<Field> m_fields; ///< Editors refer to their field.
    QWidget *m_page = nullptr; ///< With the editors.
    QHash<QString, FieldEditor *> m_editors;
    QLabel *m_state;
    QPushButton *m_open;
    bool m_hasDraft = false;
    QTimer m_draftTimer;
    TaskQueue m_drafts;
};

} // namespace fourthp::ui
