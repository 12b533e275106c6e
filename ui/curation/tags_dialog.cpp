// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/tags_dialog.h"

#include "core/model/tag_path.h"
#include "core/search/query_text.h"
#include "core/store/library.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/name_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

TagsDialog::TagsDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_filter(new QLineEdit(this))
    , m_model(new TagTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_message(new QLabel(this))
    , m_readSoon(services.library, 300ms, [this] { read(); })
{
    setObjectName(u"tagsDialog"_s);
    setWindowTitle(tr("Tags"));
    m_filter->setObjectName(u"filterTags"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(u"allTags"_s);
    m_tree->setAccessibleName(tr("Tags"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TagTreeModel::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(TagTreeModel::Count, QHeaderView::ResizeToContents);
    m_tree->header()->setResizeContentsPrecision(0); // By the rows in sight: there may be ten thousand.
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &text, const QString &name) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false); // Enter in the tree shows the records.
        return button;
    };
    m_find = add(tr("Show records"), u"findTagged"_s);
    m_rename = add(tr("Rename…"), u"renameTag"_s);
    m_merge = add(tr("Merge into…"), u"mergeTag"_s);
    m_delete = add(tr("Delete…"), u"deleteTag"_s);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(560, 440);

    connect(m_filter, &QLineEdit::textChanged, this, &TagsDialog::filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TagsDialog::enableButtons);
    connect(m_tree, &QTreeView::activated, this, &TagsDialog::find);
    connect(m_find, &QPushButton::clicked, this, &TagsDialog::find);
    connect(m_rename, &QPushButton::clicked, this, &TagsDialog::rename);
    connect(m_merge, &QPushButton::clicked, this, &TagsDialog::merge);
    connect(m_delete, &QPushButton::clicked, this, &TagsDialog::askToDelete);
    connect(new QShortcut(Qt::Key_F2, m_tree), &QShortcut::activated, this, &TagsDialog::rename);
    connect(new QShortcut(Qt::Key_Delete, m_tree), &QShortcut::activated, this, &TagsDialog::askToDelete);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enableButtons();
    read();
}

void TagsDialog::read()
{
    m_reading.start(
        [&library = m_services.library](const std::stop_token &) -> Result<std::vector<TagRow>> {
            const auto tags = allTags(library);
            return tags ? Result<std::vector<TagRow>>(tagRows(*tags)) : passOn(tags);
        },
        [this](Result<std::vector<TagRow>> rows) {
            if (rows) {
                showTags(std::move(*rows));
            } else if (rows.error().kind != ErrorKind::Cancelled) {
                m_message->setText(ErrorText::explain(rows.error()).text());
            }
        });
}

void TagsDialog::showTags(std::vector<TagRow> rows)
{
    const auto isSame = [](const TagRow &one, const TagRow &other) { return one.count == other.count; };
    const std::vector<TagRow> &before = m_model->rows();
    if (!rows.empty() && std::equal(rows.begin(), rows.end(), before.begin(), before.end(), isSame)) {
        return;
    }
    const QString chosen = current();
    m_message->setText(rows.empty()
            ? tr("No record has a tag yet. Select records and press Ctrl+T to give them some.")
            : QString());
    m_model->show(std::move(rows));
    arrange(chosen);
}

void TagsDialog::filter()
{
    const QString chosen = current();
    m_model->filter(m_filter->text());
    arrange(chosen);
}

/// After the rows changed.
void TagsDialog::arrange(const QString &chosen)
{
    m_tree->expandAll();
    if (const QModelIndex index = m_model->indexOf(chosen); index.isValid()) {
        m_tree->setCurrentIndex(index);
    }
    enableButtons();
}

QString TagsDialog::current() const
{
    return m_model->tagAt(m_tree->currentIndex());
}

void TagsDialog::rename()
{
    const QString tag = current();
    if (tag.isEmpty() || !m_rename->isEnabled()) {
        return;
    }
    auto *dialog = new NameDialog({tr("Rename a tag"), tr("&Name"), tr("Rename")}, tag, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tag] {
        const QString name = cleanTag(dialog->name());
        if (!name.isEmpty() && name != tag) {
            Q_EMIT renameWanted(tag, name);
        }
    });
    dialog->open();
}

void TagsDialog::merge()
{
    const QString tag = current();
    QStringList others;
    for (const TagRow &row : m_model->rows()) {
        if (!isSameTag(row.count.tag, tag) && !liesIn(row.count.tag, tag)) {
            others.append(row.count.tag);
        }
    }
    auto *dialog = new NameDialog(
        {tr("Merge “%1” into another tag").arg(Formats::isolated(tag)), tr("&Other tag"), tr("Merge")}, {},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offer(others);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tag, others] {
        const QString name = cleanTag(dialog->name());
        if (others.contains(name, Qt::CaseInsensitive)) {
            Q_EMIT renameWanted(tag, name);
        } else {
            m_message->setText(tr("There is no tag “%1” to merge with.").arg(Formats::isolated(name)));
        }
    });
    dialog->open();
}

void TagsDialog::askToDelete()
{
    const QString tag = current();
    if (tag.isEmpty() || !m_delete->isEnabled()) {
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete a tag"),
        tr("Take the tag “%1”, and the tags in it, away from every record? Undo brings them back.")
            .arg(Formats::isolated(tag)),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Delete the tag"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmDeleteTag"_s);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, yes, tag](const QAbstractButton *button) {
        if (button == static_cast<const QAbstractButton *>(yes)) {
            Q_EMIT renameWanted(tag, {});
        }
    });
    question->open();
}

void TagsDialog::find()
{
    if (const QString tag = current(); !tag.isEmpty()) {
        Q_EMIT recordsWanted(printQuery({{}, {{u"tag"_s, {tag}, false}}, {}}));
    }
}

void TagsDialog::enableButtons()
{
    const bool isChosen = !current().isEmpty();
    const bool isWritable = !m_services.library.isReadOnly();
    m_find->setEnabled(isChosen);
    for (QPushButton *button : {m_rename, m_merge, m_delete}) {
        button->setEnabled(isChosen && isWritable);
    }
}

} // namespace fourthp::ui
