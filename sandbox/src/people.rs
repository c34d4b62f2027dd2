//! Invented people and companies, for every CRM: names that a Russian eye takes for real, with forms that agree in gender.

use crate::random::Random;

/// A first and a last name that agree in gender.
#[derive(Default)]
pub(crate) struct Person {
    pub(crate) first_name: &'static str,
    pub(crate) last_name: &'static str,
}

const MEN: &[&str] = &[
    "Александр",
    "Алексей",
    "Андрей",
    "Антон",
    "Артём",
    "Борис",
    "Вадим",
    "Валерий",
    "Василий",
    "Виктор",
    "Владимир",
    "Георгий",
    "Григорий",
    "Денис",
    "Дмитрий",
    "Евгений",
    "Егор",
    "Иван",
    "Игорь",
    "Илья",
    "Кирилл",
    "Константин",
    "Максим",
    "Михаил",
    "Никита",
    "Николай",
    "Олег",
    "Павел",
    "Пётр",
    "Роман",
    "Семён",
    "Сергей",
    "Станислав",
    "Тимофей",
    "Фёдор",
    "Юрий",
];

const WOMEN: &[&str] = &[
    "Алина",
    "Алла",
    "Анастасия",
    "Анна",
    "Валентина",
    "Варвара",
    "Вера",
    "Виктория",
    "Галина",
    "Дарья",
    "Евгения",
    "Екатерина",
    "Елена",
    "Жанна",
    "Зоя",
    "Инна",
    "Ирина",
    "Кира",
    "Ксения",
    "Лариса",
    "Любовь",
    "Людмила",
    "Маргарита",
    "Марина",
    "Мария",
    "Надежда",
    "Наталья",
    "Нина",
    "Оксана",
    "Ольга",
    "Полина",
    "Светлана",
    "София",
    "Татьяна",
    "Юлия",
    "Яна",
];

/// The man's and the woman's form.
const LAST_NAMES: &[(&str, &str)] = &[
    ("Абрамов", "Абрамова"),
    ("Алексеев", "Алексеева"),
    ("Белов", "Белова"),
    ("Белый", "Белая"),
    ("Воробьёв", "Воробьёва"),
    ("Гончаренко", "Гончаренко"),
    ("Громов", "Громова"),
    ("Дмитриев", "Дмитриева"),
    ("Донской", "Донская"),
    ("Егоров", "Егорова"),
    ("Ёлкин", "Ёлкина"),
    ("Жуков", "Жукова"),
    ("Зайцев", "Зайцева"),
    ("Зимин", "Зимина"),
    ("Иванов", "Иванова"),
    ("Ильин", "Ильина"),
    ("Каменский", "Каменская"),
    ("Ковалёв", "Ковалёва"),
    ("Козлов", "Козлова"),
    ("Королёв", "Королёва"),
    ("Кузнецов", "Кузнецова"),
    ("Лебедев", "Лебедева"),
    ("Макаров", "Макарова"),
    ("Морозов", "Морозова"),
    ("Никитин", "Никитина"),
    ("Новиков", "Новикова"),
    ("Орлов", "Орлова"),
    ("Павлов", "Павлова"),
    ("Петров", "Петрова"),
    ("Полевой", "Полевая"),
    ("Романов", "Романова"),
    ("Савельев", "Савельева"),
    ("Сидоров", "Сидорова"),
    ("Смирнов", "Смирнова"),
    ("Соколов", "Соколова"),
    ("Тарасов", "Тарасова"),
    ("Титов", "Титова"),
    ("Ушаков", "Ушакова"),
    ("Фомин", "Фомина"),
    ("Хохлов", "Хохлова"),
    ("Цветков", "Цветкова"),
    ("Чернов", "Чернова"),
    ("Шевченко", "Шевченко"),
    ("Щербаков", "Щербакова"),
    ("Юдин", "Юдина"),
    ("Яковлев", "Яковлева"),
];

/// The son's and the daughter's form.
const PATRONYMICS: &[(&str, &str)] = &[
    ("Александрович", "Александровна"),
    ("Алексеевич", "Алексеевна"),
    ("Андреевич", "Андреевна"),
    ("Борисович", "Борисовна"),
    ("Викторович", "Викторовна"),
    ("Витальевич", "Витальевна"),
    ("Геннадьевич", "Геннадьевна"),
    ("Дмитриевич", "Дмитриевна"),
    ("Иванович", "Ивановна"),
    ("Ильич", "Ильинична"),
    ("Михайлович", "Михайловна"),
    ("Николаевич", "Николаевна"),
    ("Олегович", "Олеговна"),
    ("Павлович", "Павловна"),
    ("Петрович", "Петровна"),
    ("Сергеевич", "Сергеевна"),
    ("Фёдорович", "Фёдоровна"),
    ("Юрьевич", "Юрьевна"),
];

const FORMS: &[&str] = &["ООО", "ООО", "ООО", "АО", "ЗАО", "НПО"];

const COMPANY_WORDS: &[&str] = &[
    "Азимут",
    "Алмаз",
    "Арсенал",
    "Берег",
    "Вектор",
    "Восход",
    "Гранит",
    "Дельта",
    "Заря",
    "Зенит",
    "Импульс",
    "Искра",
    "Каскад",
    "Квант",
    "Компас",
    "Контур",
    "Кристалл",
    "Лидер",
    "Луч",
    "Магистраль",
    "Маяк",
    "Меридиан",
    "Монолит",
    "Мост",
    "Надежда",
    "Норд",
    "Орбита",
    "Парус",
    "Перспектива",
    "Планета",
    "Прогресс",
    "Радуга",
    "Родник",
    "Ромашка",
    "Рубин",
    "Салют",
    "Север",
    "Сигма",
    "Союз",
    "Спектр",
    "Сфера",
    "Темп",
    "Титан",
    "Факел",
    "Формула",
    "Центр",
    "Эверест",
    "Эксперт",
    "Энергия",
    "Юпитер",
];

const COMPANY_TAILS: &[&str] = &["", "", "", "-Сервис", "-Трейд", "-Софт", "-Проект", " и партнёры"];

const OPERATORS: &[u32] = &[903, 905, 910, 912, 916, 921, 926, 950, 961, 985];

const DOMAINS: &[&str] = &["example.com", "example.net", "example.org"];

pub(crate) fn person(random: &mut Random) -> Person {
    let (man, woman) = random.pick(LAST_NAMES);
    if random.percent(50) {
        Person { first_name: random.pick(MEN), last_name: man }
    } else {
        Person { first_name: random.pick(WOMEN), last_name: woman }
    }
}

/// A patronymic that agrees with the person's first name.
pub(crate) fn middle_name(random: &mut Random, person: &Person) -> &'static str {
    let (man, woman) = random.pick(PATRONYMICS);
    if MEN.contains(&person.first_name) { man } else { woman }
}

pub(crate) fn company(random: &mut Random) -> String {
    let name = format!("{}{}", random.pick(COMPANY_WORDS), random.pick(COMPANY_TAILS));
    match random.below(20) {
        // As people type it: a sort that minds the case puts these elsewhere.
        0 => name.to_lowercase(),
        1 => name.to_uppercase(),
        _ => format!("{} «{name}»", random.pick(FORMS)),
    }
}

/// A mobile number in one of the ways that people write them.
pub(crate) fn phone(random: &mut Random) -> String {
    let operator = random.pick(OPERATORS);
    let (a, b, c) = (100 + random.below(900), random.below(100), random.below(100));
    match random.below(3) {
        0 => format!("+7{operator}{a}{b:02}{c:02}"),
        1 => format!("8 ({operator}) {a}-{b:02}-{c:02}"),
        _ => format!("+7 {operator} {a}-{b:02}-{c:02}"),
    }
}

/// An address that is ASCII and, by the number in it, like no other. The domains are kept for examples (RFC 2606).
pub(crate) fn email(random: &mut Random, person: &Person, number: u64) -> String {
    let domain = random.pick(DOMAINS);
    if person.last_name.is_empty() {
        return format!("info.{number}@{domain}");
    }
    let (first, last) = (latin(person.first_name), latin(person.last_name));
    format!("{first}.{last}.{number}@{domain}")
}

fn latin(name: &str) -> String {
    name.to_lowercase().chars().map(latin_letter).collect()
}

fn latin_letter(letter: char) -> &'static str {
    match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' | 'ё' | 'э' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' => "i",
        'й' | 'ы' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' => "yu",
        'я' => "ya",
        _ => "",
    }
}
