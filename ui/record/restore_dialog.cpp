// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/restore_dialog.h"

#include "core/store/library.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/record/difference_html.h"
#include "ui/record/record_commands.h"
#include "ui/record/safe_text_view.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

RestoreDialog::RestoreDialog(const Services &services, RecordCommands &commands, const RecordId &id,
    const VersionWish &wish, const PageStyle &style, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_commands(commands)
    , m_id(id)
    , m_wish(wish)
    , m_text(new QLabel(this))
    , m_changes(new SafeTextView(this))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(wish.field.isEmpty() ? tr("Restore an earlier version") : tr("Restore a field"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setText(tr("Reading …"));
    m_changes->setObjectName(u"restorePreview"_s);
    m_changes->setAccessibleName(tr("What will change"));
    auto *buttons = new QDialogButtonBox(this);
    m_restore
        = buttons->addButton(wish.field.isEmpty() ? tr("Restore this version") : tr("Restore this field"),
            QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(u"restoreVersion"_s);
    m_restore->setEnabled(false);
    buttons->addButton(tr("Keep it as it is"), QDialogButtonBox::RejectRole)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_changes, 1);
    column->addWidget(buttons);
    resize(620, 420);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read(style);
}

void RestoreDialog::read(const PageStyle &style)
{
    m_task.start(
        [&library = m_services.library, id = m_id, wish = m_wish, style,
            labels = Labels(m_services.vocabularies, readerLanguages())](std::stop_token) -> Result<Shown> {
            const Result<Connection *> connection = library.connection();
            if (!connection) {
                return passOn(connection);
            }
            Result<RestorePreview> preview = previewRestore(**connection, id, wish);
            if (!preview) {
                return passOn(preview);
            }
            const QString html = u"<div dir=\"%1\">%2</div>"_s.arg(style.rightToLeft ? u"rtl"_s : u"ltr"_s,
                differencesHtml(preview->shown, preview->after, labels, style));
            return Shown {std::move(*preview), html};
        },
        [this](const Result<Shown> &shown) { show(shown); });
}

void RestoreDialog::show(const Result<Shown> &shown)
{
    if (!shown) {
        m_text->setText(ErrorText::explain(shown.error()).text());
        return;
    }
    m_seen = shown->preview.shown;
    const bool differs = !fieldDifferences(shown->preview.shown, shown->preview.after).empty();
    const QString title = m_seen.title(readerLanguages()).text;
    const QString name = Formats::isolated(title.isEmpty() ? m_id.value : title);
    m_text->setText(!differs ? tr("The record says the same already; there is nothing to restore.")
            : m_wish.field.isEmpty()
            ? tr("This will change “%1”. Review, sharing, consent and your own notes stay as they are, and "
                 "it can be undone.")
                  .arg(name)
            : tr("This will change one field of “%1”, and it can be undone.").arg(name));
    m_changes->setHtml(shown->html);
    m_restore->setEnabled(differs);
}

void RestoreDialog::restore()
{
    m_restore->setEnabled(false);
    m_commands.change([id = m_id, wish = m_wish, seen = m_seen](Library &library,
                          const Editor &editor) { return restoreVersion(library, id, wish, editor, seen); },
        m_wish.field.isEmpty() ? tr("An earlier version of “%1” was restored.")
                               : tr("A field of “%1” was restored."),
        [self = QPointer(this)](const Result<SavedChange> &saved) {
            if (self == nullptr) {
                return;
            }
            if (saved) {
                self->accept();
                return;
            }
            self->m_text->setText(saved.error().kind == ErrorKind::Conflict
                    ? tr("The record was changed in the meantime. Nothing was restored; look at its history "
                         "again.")
                    : ErrorText::explain(saved.error()).text());
        });
}

} // namespace fourthp::ui
