// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/collection_note_dialog.h"

#include "core/store/record_reader.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/typed_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

CollectionNoteDialog::CollectionNoteDialog(const Services &services, const Collection &collection,
    const std::vector<qint64> &docids, QWidget *parent)
    : QDialog(parent)
    , m_before {{{}, collection.note}}
    , m_notes(m_before)
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
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    resize(460, 260);
    connect(buttons, &QDialogButtonBox::accepted, this, &CollectionNoteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_about, &QComboBox::currentIndexChanged, this, &CollectionNoteDialog::showNote);
    showNote();
    if (docids.size() != 1) {
        return;
    }
    setReading(true);
    m_reading.start(
        [&library = services.library, id = collection.id, docids](
            const std::stop_token &) -> Result<Selected> {
            const Result<Connection *> connection = library.connection();
            const auto records = connection ? readRecords(**connection, docids) : passOn(connection);
            const auto items = records ? Collections(library).items(id) : passOn(records);
            if (!items) {
                return passOn(items);
            }
            if (records->empty()) {
                return Selected();
            }
            const RecordId record = records->front().id;
            const auto item = std::find_if(items->begin(), items->end(),
                [&record](const CollectionItem &one) { return one.record == record; });
            return Selected {record, records->front().shown().title(readerLanguages()).text,
                item == items->end() ? QString() : item->note};
        },
        [this](const Result<Selected> &selected) {
            setReading(false);
            if (selected && !selected->record.isEmpty()) {
                offer(*selected);
            }
        });
}

void CollectionNoteDialog::offer(const Selected &selected)
{
    m_before.push_back({selected.record, selected.note});
    m_notes.push_back(m_before.back());
    m_about->addItem(selected.title.isEmpty() ? selected.record.value : selected.title);
    m_about->setCurrentIndex(1);
}

void CollectionNoteDialog::setReading(bool reading)
{
    for (QWidget *part : std::initializer_list<QWidget *> {m_about, m_text, m_save}) {
        part->setEnabled(!reading);
    }
    if (!reading) {
        m_text->setFocus();
    }
}

void CollectionNoteDialog::keep()
{
    if (m_shown >= 0) {
        m_notes[size_t(m_shown)].text = textOf(*m_text).trimmed();
    }
}

void CollectionNoteDialog::showNote()
{
    keep();
    m_shown = m_about->currentIndex();
    m_text->setPlainText(m_notes[size_t(m_shown)].text);
}

void CollectionNoteDialog::accept()
{
    keep();
    QDialog::accept();
}

std::vector<CollectionNoteDialog::Note> CollectionNoteDialog::changed() const
{
    std::vector<Note> changed;
    for (size_t i = 0; i < m_notes.size(); ++i) {
        if (m_notes[i].text != m_before[i].text) {
            changed.push_back(m_notes[i]);
        }
    }
    return changed;
}

} // namespace fourthp::ui
