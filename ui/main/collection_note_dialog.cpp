// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/collection_note_dialog.h"

#include "core/store/record_reader.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

CollectionNoteDialog::CollectionNoteDialog(const Services &services, const Collection &collection,
    const std::vector<qint64> &docids, QWidget *parent)
    : QDialog(parent)
    , m_collectionNote(collection.note)
    , m_about(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"collectionNoteDialog"_s);
    setWindowTitle(tr("Note"));
    m_about->setObjectName(u"noteAbout"_s);
    m_about->setAccessibleName(tr("What the note is about"));
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->addItem(tr("The collection “%1”").arg(Formats::isolated(collection.name)));
    m_text->setObjectName(u"collectionNote"_s);
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveNote"_s);
    m_save->setEnabled(
        docids.size() != 1); // Until the record is read, it is not sure what the note is about.
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    resize(460, 260);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_about, &QComboBox::currentIndexChanged, this, &CollectionNoteDialog::showNote);
    showNote();
    if (docids.size() != 1) {
        return;
    }
    m_reading.start(
        [&library = services.library, id = collection.id, docids](const std::stop_token &) -> Result<Notes> {
            const Result<Connection *> connection = library.connection();
            const auto records = connection ? readRecords(**connection, docids) : passOn(connection);
            const auto items = records ? Collections(library).items(id) : passOn(records);
            if (!items) {
                return passOn(items);
            }
            if (records->empty()) {
                return Notes();
            }
            const RecordId record = records->front().id;
            const auto item = std::find_if(items->begin(), items->end(),
                [&record](const CollectionItem &one) { return one.record == record; });
            return Notes {record, records->front().shown().title(readerLanguages()).text,
                item == items->end() ? QString() : item->note};
        },
        [this](const Result<Notes> &notes) {
            if (notes && !notes->record.isEmpty()) {
                m_notes = *notes;
                m_about->addItem(notes->title.isEmpty() ? notes->record.value : notes->title);
                m_about->setCurrentIndex(1);
            }
            m_save->setEnabled(true);
        });
}

void CollectionNoteDialog::showNote()
{
    m_text->setPlainText(m_about->currentIndex() == 0 ? m_collectionNote : m_notes.note);
}

RecordId CollectionNoteDialog::record() const
{
    return m_about->currentIndex() == 0 ? RecordId() : m_notes.record;
}

QString CollectionNoteDialog::note() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace fourthp::ui
