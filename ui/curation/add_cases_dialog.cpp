// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/add_cases_dialog.h"

#include "core/search/query_text.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/translate.h"
#include "ui/curation/edition_view.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr size_t kMostShown = 500;

} // namespace

AddCasesDialog::AddCasesDialog(
    const Services &services, const EditionView &view, const QString &chapter, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_names(Labels(services.vocabularies, readerLanguages()), translated)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_chapter(new QComboBox(this))
{
    for (const RecordId &id : view.edition.cases()) {
        m_inside.insert(id);
    }
    setObjectName(u"addCasesDialog"_s);
    setWindowTitle(tr("Add cases"));
    m_text->setObjectName(u"casesQuery"_s);
    m_text->setPlaceholderText(tr("Words or filters, as in the search box: state:approved country:KE"));
    m_text->setAccessibleName(tr("Search case studies"));
    m_text->setClearButtonEnabled(true);
    m_list->setObjectName(u"casesFound"_s);
    m_list->setAccessibleName(tr("Case studies that are not in the edition"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"casesCount"_s);
    m_chapter->setObjectName(u"casesChapter"_s);
    m_chapter->addItem(tr("By the sector of each case"), QString());
    for (const EditionChapterRow &row : view.chapters) {
        m_chapter->addItem(row.title, row.id);
    }
    m_chapter->setCurrentIndex(std::max(0, m_chapter->findData(chapter)));
    m_chapter->setMinimumContentsLength(16);
    auto *buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addChosenCases"_s);
    QPushButton *all = buttons->addButton(tr("Select all"), QDialogButtonBox::ActionRole);
    all->setObjectName(u"selectAllCases"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *form = new QFormLayout;
    form->addRow(tr("Chapter"), m_chapter);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(m_text, &QLineEdit::textChanged, this, &AddCasesDialog::search);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &AddCasesDialog::enableButtons);
    connect(m_list, &QListWidget::itemActivated, this, &AddCasesDialog::accept);
    connect(all, &QPushButton::clicked, m_list, &QListWidget::selectAll);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddCasesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, 460);
    enableButtons();
    search();
}

AddCasesDialog::~AddCasesDialog() = default;

void AddCasesDialog::search()
{
    const Labels labels(m_services.vocabularies, readerLanguages());
    SearchQuery query = parseQuery(m_text->text(), m_names).query;
    query.filters.push_back({u"type"_s, {typeCode(RecordType::CaseStudy)}, false});
    m_task.start(
        [&engine = m_services.search, &library = m_services.library, query, labels, inside = m_inside](
            std::stop_token stop) -> Result<Found> {
            const Result<SearchAnswer> answer = engine.search(query, stop);
            const Result<Connection *> connection = answer ? library.connection() : passOn(answer);
            if (!connection) {
                return passOn(connection);
            }
            QSet<qint64> taken;
            for (const RecordId &id : inside) {
                const auto docid = docidOf(**connection, id);
                if (!docid) {
                    return passOn(docid);
                }
                taken.insert(docid->value_or(0));
            }
            std::vector<qint64> docids;
            for (const qint64 docid : answer->docids) {
                if (!taken.contains(docid)) {
                    docids.push_back(docid);
                }
            }
            Found found {.total = qint64(docids.size())};
            docids.resize(std::min(docids.size(), kMostShown));
            auto hits = engine.hits(docids, query, labels, stop);
            if (!hits) {
                return passOn(hits);
            }
            found.hits = std::move(*hits);
            return found;
        },
        [this](const Result<Found> &found) { showFound(found); });
}

void AddCasesDialog::showFound(const Result<Found> &found)
{
    m_list->clear();
    if (!found) {
        m_count->setText(ErrorText::explain(found.error()).text());
        return;
    }
    for (const Hit &hit : found->hits) {
        auto *item
            = new QListWidgetItem(hit.title.text.isEmpty() ? hit.record.id.value : hit.title.text, m_list);
        item->setData(Qt::UserRole, hit.record.id.value);
    }
    m_count->setText(found->total == 0 ? tr("No case study was found that is not in the edition.")
            : found->total > m_list->count()
            ? tr("%Ln case(s) that are not in the edition. The first %1 are listed.", nullptr,
                int(found->total))
                  .arg(Formats::count(m_list->count()))
            : tr("%Ln case(s) that are not in the edition.", nullptr, int(found->total)));
    enableButtons();
}

std::vector<RecordId> AddCasesDialog::chosen() const
{
    std::vector<RecordId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected()) {
            ids.push_back({m_list->item(row)->data(Qt::UserRole).toString()});
        }
    }
    return ids;
}

void AddCasesDialog::enableButtons()
{
    m_add->setEnabled(!m_list->selectedItems().isEmpty());
}

void AddCasesDialog::accept()
{
    const std::vector<RecordId> cases = chosen();
    if (cases.empty()) {
        return;
    }
    Q_EMIT casesChosen(cases, m_chapter->currentData().toString());
    QDialog::accept();
}

} // namespace fourthp::ui
