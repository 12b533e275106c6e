// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/tag_dialog.h"

#include "core/model/tag_path.h"
#include "core/store/library.h"
#include "ui/common/error_text.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {
constexpr int kStateAtFirst = Qt::UserRole;
}

TagDialog::TagDialog(const Services &services, std::vector<qint64> docids, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_docids(std::move(docids))
    , m_shared(new QRadioButton(tr("Tags of the records, which go to the hub with them"), this))
    , m_own(new QRadioButton(tr("My tags, on this computer alone"), this))
    , m_typed(new QLineEdit(this))
    , m_tags(new TagTicksModel(this))
    , m_list(new QListView(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"tagDialog"_s);
    setWindowTitle(tr("Tags of %Ln record(s)", nullptr, int(m_docids.size())));
    m_shared->setObjectName(u"sharedTags"_s);
    m_own->setObjectName(u"ownTags"_s);
    m_shared->setChecked(true);
    m_typed->setObjectName(u"typedTag"_s);
    m_typed->setPlaceholderText(tr("New tag, such as region/west africa"));
    m_typed->setAccessibleName(tr("New tag"));
    m_list->setObjectName(u"tagsOfRecords"_s);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setUniformItemSizes(true); // Else each of thousands is measured.
    m_list->setModel(m_tags);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *add = new QPushButton(tr("Add"), this);
    add->setObjectName(u"addTag"_s);
    add->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Change tags"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"acceptTags"_s);
    m_accept->setAutoDefault(false); // Enter adds what was typed.
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_typed, 1);
    line->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_shared);
    column->addWidget(m_own);
    column->addLayout(line);
    column->addWidget(m_list, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(460, 420);
    m_typed->setFocus();

    connect(m_shared, &QRadioButton::toggled, this,
        [this](bool shared) { goTo(shared ? TagKind::Shared : TagKind::Own); });
    connect(m_typed, &QLineEdit::returnPressed, this, &TagDialog::addTyped);
    connect(add, &QPushButton::clicked, this, &TagDialog::addTyped);
    connect(m_tags, &QAbstractItemModel::dataChanged, this, &TagDialog::enableButtons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        addTyped(); // What still stands in the line is meant too.
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_typed, &QLineEdit::textChanged, this, &TagDialog::enableButtons);
    m_offering.start(
        [&library = services.library](const std::stop_token &) -> Result<QStringList> {
            const auto all = allTags(library);
            if (!all) {
                return passOn(all);
            }
            QStringList names;
            for (const TagCount &count : *all) {
                names.append(count.tag);
            }
            return names;
        },
        [this](const Result<QStringList> &names) {
            auto *completer = new QCompleter(names ? *names : QStringList(), this);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            m_typed->setCompleter(completer);
        });
    read();
}

void TagDialog::goTo(TagKind kind)
{
    m_ticks[m_listed] = ticks();
    m_listed = kind;
    read();
}

void TagDialog::read()
{
    m_isRead = false;
    m_tags->clear();
    for (const QString &tag : m_ticks[m_listed].added) {
        check(tag);
    }
    enableButtons();
    m_message->setText(tr("Looking at the records …"));
    m_reading.start(
        [&library = m_services.library, docids = m_docids, kind = m_listed](
            std::stop_token stop) -> Result<std::vector<TagCount>> {
            const Result<Connection *> connection = library.connection();
            return connection ? tagsOf(**connection, docids, kind, std::move(stop)) : passOn(connection);
        },
        [this](const Result<std::vector<TagCount>> &tags) {
            if (tags) {
                showTags(*tags);
            } else if (tags.error().kind != ErrorKind::Cancelled) {
                m_message->setText(ErrorText::explain(tags.error()).text());
            }
        });
}

void TagDialog::showTags(const std::vector<TagCount> &tags)
{
    const TagTicks before = ticks();
    m_isRead = true;
    m_tags->show(tags, m_docids.size(), before);
    m_message->setText(tags.empty() ? tr("No tags yet.") : QString());
    enableButtons();
}

void TagDialog::addTyped()
{
    const QString tag = cleanTag(m_typed->text());
    m_typed->clear();
    if (!tag.isEmpty()) {
        check(tag);
    }
}

void TagDialog::check(const QString &tag)
{
    m_list->setCurrentIndex(m_tags->check(tag));
    m_message->clear();
    enableButtons();
}

TagTicks TagDialog::ticks() const
{
    TagTicks ticks = m_tags->ticks();
    if (const auto kept = m_ticks.find(m_listed); !m_isRead && kept != m_ticks.end()) {
        ticks.removed = kept->second.removed; // Their rows are not here yet.
    }
    return ticks;
}

BulkChange TagDialog::change() const
{
    std::map<TagKind, TagTicks> all = m_ticks;
    all[m_listed] = ticks();
    return [all](const Document &shown) {
        ChangedRecord changed {.document = shown};
        for (const auto &[kind, ticks] : all) {
            if (!ticks.isEmpty() && !changed.fault) {
                changed = tagging(ticks.added, ticks.removed, kind)(changed.document);
            }
        }
        return changed;
    };
}

void TagDialog::enableButtons()
{
    const bool isOtherTicked = std::any_of(m_ticks.begin(), m_ticks.end(),
        [this](const auto &of) { return of.first != m_listed && !of.second.isEmpty(); });
    m_accept->setEnabled(isOtherTicked || !ticks().isEmpty() || !cleanTag(m_typed->text()).isEmpty());
}

} // namespace fourthp::ui
