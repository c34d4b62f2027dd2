//! A client that sends nothing and notes what it was asked for.

use std::marker::PhantomData;
use std::sync::{Arc, Mutex};

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{Error, ErrorKind, Naming, Operation, Outcome, Result};

pub enum CrmName {
    Hazard,
}

pub struct Options;

impl Options {
    pub fn or_env(self, _: &str) -> Self {
        self
    }
}

#[derive(Debug, Clone, Default)]
pub struct Arguments {
    pub values: Map<String, Value>,
    pub naming: Naming,
}

impl Arguments {
    pub fn of(fields: &impl Serialize) -> Self {
        let values = serde_json::to_value(fields).unwrap().as_object().unwrap().clone();
        Self { values, naming: Naming::Snake }
    }

    pub fn and(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }
}

#[derive(Clone, Default)]
pub struct Client {
    last: Arc<Mutex<Option<(&'static Operation, Arguments)>>>,
}

impl Client {
    pub fn new(_: CrmName, _: Options) -> Result<Self> {
        Ok(Self::default())
    }

    /// The operation and the arguments of the last call.
    pub fn last(&self) -> (&'static Operation, Arguments) {
        self.last.lock().unwrap().clone().unwrap()
    }

    pub async fn call(&self, operation: &'static Operation, arguments: &Arguments) -> Result<Answer> {
        *self.last.lock().unwrap() = Some((operation, arguments.clone()));
        Ok(Answer)
    }

    pub async fn each<T>(&self, operation: &'static Operation, arguments: &Arguments) -> Result<Batch<T>> {
        self.call(operation, arguments).await?;
        Ok(Batch { outcomes: vec![Outcome::not_started(0, None)] })
    }

    pub fn pages<T>(&self, operation: &'static Operation, arguments: Arguments) -> Result<Pager<T>> {
        Ok(Pager { operation, arguments, record: PhantomData })
    }

    pub fn close(&self) {}
}

pub fn rows<T: Serialize>(rows: &[T]) -> Value {
    serde_json::to_value(rows).unwrap()
}

pub struct Batch<T> {
    pub outcomes: Vec<Outcome<T>>,
}

pub struct Answer;

impl Answer {
    pub fn one<T>(&self) -> Result<T> {
        Err(Error::new(ErrorKind::CrmError, "nothing was sent"))
    }

    pub fn object(&self) -> Result<Map<String, Value>> {
        self.one()
    }

    pub fn many<T>(&self) -> Result<Vec<T>> {
        self.one()
    }
}

pub struct Pager<T> {
    pub operation: &'static Operation,
    pub arguments: Arguments,
    record: PhantomData<T>,
}
